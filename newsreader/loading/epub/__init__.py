"""EPUB books that hold an article, as reader apps save it, to that article.

A book is an archive: `package` tells which of its pages are read in which
order, and what the book states of itself; `reading` takes the blocks of those
pages, as those of any page are taken (`page`), and makes an article of them.
Whole books are refused.
"""
