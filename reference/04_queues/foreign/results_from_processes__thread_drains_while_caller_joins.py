# exercise: results_from_processes
# label: right
# style: a collecting thread empties the queue, the caller joins the processes and then puts the end mark itself
import multiprocessing
import threading


def _answer(task, item, answers):
    answers.put((item, task(item)))


def results_from_processes(task, items):
    answers = multiprocessing.Queue()
    found = {}

    def collect():
        while (pair := answers.get()) is not None:
            item, value = pair
            found[item] = value

    crew = [
        multiprocessing.Process(target=_answer, args=(task, item, answers))
        for item in items
    ]
    for member in crew:
        member.start()
    collector = threading.Thread(target=collect)  # after the forks
    collector.start()

    for member in crew:
        member.join()  # can end, since somebody takes what it has put
    answers.put(None)  # behind everything that was ever put
    collector.join()
    answers.close()
    answers.join_thread()
    return found
