# exercise: results_from_processes
# label: wrong
# mistake: None stands for "no answer", so an item whose value is None is thrown out at the end; breaks "a dict from each item to its value" (only "The item of a process that died" is missing; the handout checks "values like `None`")
import multiprocessing
import queue


def _put_answer(q, task, item):
    q.put((item, task(item)))


def _received(q, processes):
    while True:
        alive = any([p.is_alive() for p in processes])
        try:
            yield q.get(timeout=0.05)
        except queue.Empty:
            if not alive:
                return


def results_from_processes(task, items):
    q = multiprocessing.Queue()
    processes = [
        multiprocessing.Process(target=_put_answer, args=(q, task, item))
        for item in items
    ]
    for p in processes:
        p.start()
    answers = dict.fromkeys(items)
    for item, value in _received(q, processes):
        answers[item] = value
    for p in processes:
        p.join()
    q.close()
    return {item: value for item, value in answers.items() if value is not None}
