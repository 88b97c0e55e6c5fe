"""Text tools that know nothing of articles or of comparing: strings in, spans out.

Positions are offsets in characters (code points), the end exclusive. Each
module stands alone and is imported by its own name.
"""
