"""What this machine offers, and what that means for grading: ``lockstep doctor``.

``resources`` and ``walls`` say what is there and judge nothing; ``examination`` plays
the programs of the self-trial, and only they decide whether grading works here.
"""
