"""PDF files to articles.

A PDF knows letters and places, and nothing of paragraphs. `engine` asks
pdfium, a library of its own that is an extra, for stretches of text and where
they stand (`page`). What repeats on the pages' edges is put aside (`margin`),
the rest is brought into reading order, column after column (`column`), the
lines are joined to passages (`passage`, with `hyphen`), and their size, weight
and place say what each is (`form`). `reading` does all that in order.

Lengths are in points from a page's lower left corner, as in PDF itself.
"""
