# exercise: results_from_processes
# style: a_queue_for_each
import multiprocessing
import queue


def deliver(task, item, box):
    box.put(task(item))


def results_from_processes(task, items):
    pairs = []
    for item in items:
        box = multiprocessing.Queue()
        process = multiprocessing.Process(target=deliver, args=(task, item, box))
        process.start()
        pairs.append((item, process, box))
    answers = {}
    for item, process, box in pairs:
        while process.is_alive() or not box.empty():
            try:
                answers[item] = box.get(timeout=0.05)
            except queue.Empty:
                continue
        process.join()
    return answers
