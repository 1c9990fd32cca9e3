# exercise: results_from_processes
# expect: answers-left-behind
import multiprocessing
import queue


def deliver(task, item, box):
    box.put((item, task(item)))


def results_from_processes(task, items):
    box = multiprocessing.Queue()
    crew = [
        multiprocessing.Process(target=deliver, args=(task, item, box))
        for item in items
    ]
    for member in crew:
        member.start()
    answers = {}
    while not box.empty() or any(member.is_alive() for member in crew):  # <- here
        try:
            answers.update([box.get(timeout=0.03)])
        except queue.Empty:
            pass
    for member in crew:
        member.join()
    return answers
