# exercise: gather
# label: wrong
# mistake: the inner function looks the loop variable up when the start event is set, after the loop, so every thread runs the last task and fills the last place; breaks ":return: the value of the first task, of the second, and so on."
import threading


def gather(tasks):
    values = [None] * len(tasks)
    errors = [None] * len(tasks)
    threads = []
    go = threading.Event()

    for i in range(len(tasks)):

        def entry():
            go.wait()
            try:
                values[i] = tasks[i]()
            except BaseException as error:
                errors[i] = error

        thread = threading.Thread(target=entry)
        thread.start()
        threads.append(thread)

    go.set()
    for thread in threads:
        thread.join()
    for error in errors:
        if error is not None:
            raise error
    return values
