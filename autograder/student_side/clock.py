"""The virtual clock (to come)."""


def install() -> None:
    """Install the virtual clock."""
