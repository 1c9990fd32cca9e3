# exercise: append_all
# label: right
# style: over-engineered and defensive: a shared array of outcomes, joins in finally
import multiprocessing
import sys
import traceback

_PENDING = 0
_APPENDED = 1
_RAISED = 2


def _guarded_append(mutex, append, outcomes, index, record):
    try:
        with mutex:
            append(record)
    except BaseException:
        outcomes[index] = _RAISED
        traceback.print_exc()
        sys.exit(1)
    else:
        outcomes[index] = _APPENDED


def append_all(append, records):
    context = multiprocessing.get_context()
    records = list(records)
    if len(records) == 0:
        return
    mutex = context.BoundedSemaphore(1)
    outcomes = context.Array("b", [_PENDING] * len(records), lock=False)
    started = []
    try:
        for index, record in enumerate(records):
            child = context.Process(
                target=_guarded_append,
                args=(mutex, append, outcomes, index, record),
                name=f"append-{index}",
            )
            child.start()
            started.append(child)
    finally:
        for child in started:
            child.join()
    bad = [index for index, outcome in enumerate(outcomes) if outcome != _APPENDED]
    if bad:
        raise ChildFailed(f"records not appended: {bad}")
