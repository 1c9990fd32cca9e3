"""The kit's own errors: what is wrong, where, and what to do about it."""


class LockstepError(Exception):
    """Wrong usage or a failure of the kit itself; the command ends with its code."""

    exit_code = 2
