# exercise: prepare_and_store
# label: right
# style: an ExceptionGroup of all errors
import threading


def prepare_and_store(prepare, store, items):
    cond = threading.Condition()
    problems = []

    def run(item):
        try:
            value = prepare(item)
            with cond:
                store(value)
        except Exception as problem:
            with cond:
                problems.append(problem)

    threads = []
    for item in items:
        threads.append(threading.Thread(target=run, args=(item,)))
        threads[-1].start()
    for thread in threads:
        thread.join()
    if problems:
        raise ExceptionGroup("some items failed", problems)
