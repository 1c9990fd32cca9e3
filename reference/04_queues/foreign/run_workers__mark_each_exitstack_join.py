# exercise: run_workers
# label: right
# style: one mark for each worker behind the tasks, iter(q.get, END) on boxed entries, ExitStack joins the threads
import contextlib
import queue
import threading

END = ()


def _work(todo, values, errors):
    for index, task in iter(todo.get, END):
        try:
            values[index] = task()
        except BaseException as error:
            errors[index] = error


def run_workers(tasks, workers):
    values, errors = {}, {}
    todo = queue.SimpleQueue()
    for pair in enumerate(tasks):
        todo.put(pair)
    for _ in range(workers):
        todo.put(END)

    with contextlib.ExitStack() as at_the_end:
        for _ in range(workers):
            thread = threading.Thread(target=_work, args=(todo, values, errors))
            thread.start()
            at_the_end.callback(thread.join)

    for index in sorted(errors):
        raise errors[index]
    return list(values.values())
