# exercise: results_from_processes
# label: wrong
# mistake: "the item of a process that died (it left the program) is missing, and nobody waits for it": an exit code of 0 counts as "will answer", so sys.exit(0) or os._exit(0) in a task makes it wait for ever
import multiprocessing
import queue


def _answer(answers, task, item):
    answers.put((item, task(item)))


def results_from_processes(task, items):
    answers = multiprocessing.Queue()
    processes = [
        multiprocessing.Process(target=_answer, args=(answers, task, item))
        for item in items
    ]
    for process in processes:
        process.start()
    results = {}
    while True:
        # still at work (None) or ended well (0): an answer will come
        expected = [p for p in processes if p.exitcode in (None, 0)]
        if len(results) >= len(expected):
            break
        try:
            item, value = answers.get(timeout=0.1)
        except queue.Empty:
            continue
        results[item] = value
    for process in processes:
        process.join()
    return results
