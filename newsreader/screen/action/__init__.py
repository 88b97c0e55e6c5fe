"""What the commands of the reading screen do, one module for each subject.

Each holds a part of the reading screen as a class of its own, which
`newsreader.screen.reading` puts together; what they share is `part`.
An action tells the widgets what to do and works nothing out itself.
"""
