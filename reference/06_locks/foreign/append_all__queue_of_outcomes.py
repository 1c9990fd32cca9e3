# exercise: append_all
# label: right
# style: every child reports its outcome in a Queue, which is drained before the joins
import multiprocessing


def reporter(lock, outcomes, append, record):
    outcome = "failed"
    try:
        with lock:
            append(record)
        outcome = "ok"
    finally:
        outcomes.put(outcome)


def append_all(append, records):
    lock = multiprocessing.Lock()
    outcomes = multiprocessing.Queue()
    ps = [multiprocessing.Process(target=reporter, args=(lock, outcomes, append, r)) for r in records]
    for p in ps:
        p.start()
    answers = [outcomes.get() for _ in ps]
    for p in ps:
        p.join()
    outcomes.close()
    outcomes.join_thread()
    if "failed" in answers:
        raise ChildFailed(answers.count("failed"))
