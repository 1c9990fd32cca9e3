# exercise: append_all
# label: right
# style: over-engineered, semaphore and a shared array of commit flags
import multiprocessing

PENDING = 0
COMMITTED = 1


def _commit(append, record, index, flags, gate):
    with gate:
        append(record)
        flags[index] = COMMITTED


def _launch(context, append, records, flags, gate):
    started = []
    for index, record in enumerate(records):
        process = context.Process(
            target=_commit,
            args=(append, record, index, flags, gate),
            name=f"append-{index}",
        )
        process.start()
        started.append(process)
    return started


def append_all(append, records):
    total = len(records)
    if total == 0:
        return
    context = multiprocessing.get_context()
    gate = context.BoundedSemaphore(1)
    flags = context.Array("b", [PENDING] * total, lock=False)
    started = _launch(context, append, records, flags, gate)
    for process in started:
        process.join()
    lost = [index for index in range(total) if flags[index] != COMMITTED]
    if lost:
        raise ChildFailed(f"records not committed: {lost}")
