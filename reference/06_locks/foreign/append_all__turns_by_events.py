# exercise: append_all
# label: right
import multiprocessing


def _append_in_turn(my_turn, append, record):
    my_turn.wait()
    try:
        append(record)
    except SystemExit as leaving:  # raised too, whatever its number
        raise ChildFailed(f"append raised SystemExit({leaving.code!r})") from leaving


def append_all(append, records):
    """All children wait; the caller gives the turn to one after the other."""
    children = []
    for record in records:
        my_turn = multiprocessing.Event()
        child = multiprocessing.Process(
            target=_append_in_turn, args=(my_turn, append, record)
        )
        child.start()
        children.append((my_turn, child))
    for my_turn, child in children:
        my_turn.set()
        child.join()
    failed = sum(child.exitcode != 0 for _, child in children)
    if failed:
        raise ChildFailed(f"{failed} of {len(children)} records")
