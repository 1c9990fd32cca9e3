# exercise: results_from_processes
# label: right
import multiprocessing
import pickle
from multiprocessing.reduction import ForkingPickler


def _answer(task, index, item, answers):
    packed = bytes(ForkingPickler.dumps(task(item)))
    answers.put((index, packed))  # returns when the manager has it


def results_from_processes(task, items):
    if not items:
        return {}
    with multiprocessing.Manager() as manager:
        answers = manager.Queue()
        processes = [
            multiprocessing.Process(target=_answer, args=(task, index, item, answers))
            for index, item in enumerate(items)
        ]
        for process in processes:
            process.start()
        for process in processes:
            process.join()
        rows = dict(answers.get() for _ in range(answers.qsize()))
    return {items[index]: pickle.loads(rows[index]) for index in sorted(rows)}
