# exercise: gather
# expect: kept-by-task
import threading


def gather(tasks):
    values = [None] * len(tasks)
    errors = [None] * len(tasks)

    def work(task):
        place = tasks.index(task)  # <- here
        try:
            values[place] = task()
        except Exception as error:
            errors[place] = error

    threads = [threading.Thread(target=work, args=(task,)) for task in tasks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for error in errors:
        if error is not None:
            raise error
    return values
