"""The chooser: the stories of many articles, and which two of them to read.

`screen` puts the parts together and carries out the commands; `shelf` is the
list, whose rows `row` makes and `painter` draws; `finding` looks for stories
in a thread, and `loader` loads what was chosen in another. What is alike is
known from a `Catalogue`; nothing here works it out.
"""
