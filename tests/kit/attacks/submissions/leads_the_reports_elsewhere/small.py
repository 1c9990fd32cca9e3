import known
import reach

FIRST, _, STUB = known.NAMES
NEXT = reach.option("--report") / f"{STUB}.json"


def gather(tasks):
    """What is written for the next one goes into the report of the first."""
    if not NEXT.is_symlink():
        NEXT.symlink_to(f"{FIRST}.json")
    return []


def double(task):
    return []
