"""pdfium's one turn: it is not safe on two threads, whoever calls it and on whatever document."""

from threading import Lock

PDFIUM = Lock()
"""Held by whoever works with pypdfium2, from opening a document to closing it."""
