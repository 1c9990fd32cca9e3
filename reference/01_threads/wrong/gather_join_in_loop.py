# exercise: gather
# expect: join-in-start-loop
import threading


def gather(tasks):
    values, failures = [], []

    def call(task):
        try:
            values.append(task())
        except Exception as e:
            failures.append(e)

    for task in tasks:
        thread = threading.Thread(target=call, args=(task,))
        thread.start()
        thread.join()
    if failures:
        raise failures[0]
    return values
