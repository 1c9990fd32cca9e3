# exercise: ask
# style: queue_and_is_alive
import multiprocessing
import queue


def _put(answers, task, args):
    try:
        answers.put(("value", task(*args)))
    except Exception as error:
        answers.put(("error", f"{type(error).__name__}: {error}"))


def ask(task, *args):
    answers = multiprocessing.Queue()
    child = multiprocessing.Process(target=_put, args=(answers, task, args))
    child.start()
    kind, value = "nothing", ""
    while True:
        alive = child.is_alive()
        try:
            kind, value = answers.get(timeout=0.05)
            break
        except queue.Empty:
            if not alive:
                break
    child.join()
    answers.close()
    answers.join_thread()
    if kind != "value":
        raise ChildFailed(child.exitcode, value)
    return value
