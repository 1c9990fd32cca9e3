# exercise: results_from_processes
# expect: killed-by-parent
# luck: which processes have ended when the time is up
import multiprocessing
import queue
import time


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
    answers, begun = {}, time.monotonic()
    while any(member.is_alive() for member in crew) or not box.empty():
        if time.monotonic() - begun > 20:
            break
        try:
            answers.update([box.get(timeout=0.03)])
        except queue.Empty:
            pass
    for member in crew:
        member.kill()  # <- here
        member.join()
    return answers
