"""A second opinion on solutions of the exercises, by plain runs alone.

It knows no referee, no gates and no recorder.  Each of the thirty contracts stands here
once more as plain Python: values and invariants, real sleeps, children that die, and
many runs under jitter.  It can only refute: what it does not refute may still be wrong.

The command is ``python -m tests.kit.second_opinion FILE...``.
"""
