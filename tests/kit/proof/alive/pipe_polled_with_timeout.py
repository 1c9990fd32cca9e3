"""Gives up on a pipe."""

import multiprocessing

ours, theirs = multiprocessing.Pipe()
print(ours.poll(0.4))
