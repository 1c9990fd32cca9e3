# exercise: gather
# style: logger_thread
import queue
import threading

_messages = queue.Queue()


def _log():
    """Prints what comes, as long as the program lives."""
    while True:
        print(_messages.get())


threading.Thread(target=_log, daemon=True).start()


def gather(tasks):
    values, errors = {}, {}

    def work(number):
        _messages.put(f"task {number} begins")
        try:
            values[number] = tasks[number]()
        except Exception as error:
            errors[number] = error
        _messages.put(f"task {number} is done")

    threads = [threading.Thread(target=work, args=[n]) for n in range(len(tasks))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if errors:
        raise errors[min(errors)]
    return [values[number] for number in range(len(tasks))]
