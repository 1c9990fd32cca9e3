# exercise: gather
# label: wrong
# mistake: values and exceptions are kept under the thread's name "0", "1", ... and brought into order by sorting these strings, so with more than ten tasks "10" comes before "2" and the order is wrong (breaks "return their values, in the tasks' order")
import threading


def gather(tasks):
    values = {}
    errors = {}

    def attempt(task):
        me = threading.current_thread().name
        try:
            values[me] = task()
        except Exception as error:
            errors[me] = error

    threads = []
    for number, task in enumerate(tasks):
        threads.append(
            threading.Thread(target=attempt, args=(task,), name=str(number))
        )
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    for name in sorted(errors):
        raise errors[name]
    return [values[name] for name in sorted(values)]
