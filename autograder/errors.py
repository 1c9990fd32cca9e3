"""The kit's own errors: what is wrong, where, and what to do about it."""


class LockstepError(Exception):
    """Wrong usage or a failure of the kit itself; ends the command with ``exit_code``."""

    exit_code = 2
