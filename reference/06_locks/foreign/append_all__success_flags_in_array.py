# exercise: append_all
# label: right
# style: an Array of flags, a child sets its flag when all went well
import multiprocessing


def run(i, append, record, lock, ok):
    with lock:
        append(record)
    ok[i] = 1


def append_all(append, records):
    lock = multiprocessing.Lock()
    ok = multiprocessing.Array("b", len(records), lock=False)
    ps = [
        multiprocessing.Process(target=run, args=(i, append, r, lock, ok))
        for i, r in enumerate(records)
    ]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    missing = [i for i in range(len(ps)) if not ok[i]]
    if missing:
        raise ChildFailed(f"records {missing} were not appended")
