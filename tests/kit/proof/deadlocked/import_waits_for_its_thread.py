"""A module starts a pool while it is imported: to pickle its function, import it."""

import pathlib
import sys
import tempfile

folder = tempfile.mkdtemp()
pathlib.Path(folder, "imported.py").write_text(
    """
import multiprocessing

def square(number):
    return number * number

multiprocessing.get_context("fork").Pool(2).map(square, range(4))
"""
)
sys.path.insert(0, folder)
__import__("imported")  # <- here
