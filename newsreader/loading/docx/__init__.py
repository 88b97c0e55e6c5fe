"""Word documents (DOCX) to articles.

A document is an archive of XML parts. `reading` finds the parts that matter
and makes an article of them: the text (`story`), in which styles (`style`) say
what a paragraph is, and the properties (`property`), which Word fills in by
itself and which are therefore guesses. Headers, footers, footnotes and comments
have parts of their own, and stay closed.
"""
