# exercise: results_from_processes
# label: right
# style: a thread of the caller collects while the caller joins; the end mark is put when all processes have ended
import multiprocessing
import threading


def _work(answers, number, task, item):
    answers.put((number, task(item)))


def results_from_processes(task, items):
    items = list(items)
    answers = multiprocessing.SimpleQueue()
    results = {}

    def collect():
        while True:
            answer = answers.get()
            if answer is None:
                return
            number, value = answer
            results[items[number]] = value

    processes = []
    for number, item in enumerate(items):
        process = multiprocessing.Process(
            target=_work, args=(answers, number, task, item)
        )
        processes.append(process)
        process.start()
    collector = threading.Thread(target=collect)
    collector.start()
    for process in processes:
        process.join()
    answers.put(None)
    collector.join()
    answers.close()
    return results
