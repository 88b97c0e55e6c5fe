"""Web pages, saved or fetched, to articles.

A page comes as HTML (`html`), as MHTML (`mhtml`) or as a webarchive
(`webarchive`); its encoding is found (`charset`), its markup becomes a tree
(`tree`), and `reading` makes an article of that. It takes every visible block
of the page in order (`walk`, with `place`), keeps those that are the story
(`story`, which asks trafilatura, and `selection`), and what the page says of
itself (`metadata`, from `json_ld` and `meta`). A page that holds no story but
a wall in front of one is refused (`barrier`).

Nothing of a page is run or fetched.
"""
