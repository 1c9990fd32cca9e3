# exercise: ask
# label: right
# style: chatbot-flavoured: Queue.get with a short timeout in a loop that looks whether the child still lives, and a last look after its death
import multiprocessing
import queue  # only for queue.Empty


class ChildFailed(Exception):  # noqa: N818 - it says what happened
    """A child process raised or died before it had an answer.  Given: use it as it is."""

    def __init__(self, exit_code: int | None, message: str = "") -> None:
        super().__init__(exit_code, message)
        self.exit_code = exit_code
        self.message = message

def _worker(results, task, args):
    """Child side: put ("ok", value) or ("error", text) into the queue."""
    try:
        value = task(*args)
    except BaseException as e:
        results.put(("error", str(e)))
        raise
    results.put(("ok", value))


def _wait_for_answer(process, results):
    """Return the pair of the child, or None if it died without one."""
    while True:
        try:
            return results.get(timeout=0.1)
        except queue.Empty:
            if process.is_alive():
                continue  # slow, not dead: keep waiting
        # Step 2: it is dead. It may have answered between the two looks.
        try:
            return results.get_nowait()
        except queue.Empty:
            return None


def ask(task, *args):
    # Step 1: create the communication channel and the child
    results = multiprocessing.Queue()
    process = multiprocessing.Process(target=_worker, args=(results, task, args))
    process.start()
    try:
        pair = _wait_for_answer(process, results)
    finally:
        # Step 3: always reap the child
        process.join()
        results.close()
    if pair is None:
        raise ChildFailed(process.exitcode, "")
    status, payload = pair
    if status == "error":
        raise ChildFailed(process.exitcode, payload)
    return payload
