# exercise: results_from_processes
# label: right
# style: as the handout says: one Queue, get with a time limit, and who is alive is asked before each get
import multiprocessing
import queue


def _answer(answers, task, number, item):
    answers.put((number, task(item)))


def results_from_processes(task, items):
    answers = multiprocessing.Queue()
    processes = [
        multiprocessing.Process(target=_answer, args=(answers, task, number, item))
        for number, item in enumerate(items)
    ]
    for process in processes:
        process.start()

    results = {}
    while len(results) < len(processes):
        # Ask first: what ended before this get has sent all that it will ever send.
        some_alive = any([process.is_alive() for process in processes])
        try:
            number, value = answers.get(timeout=0.05)
        except queue.Empty:
            if not some_alive:
                break
        except Exception:
            continue  # a value that cannot be unpickled here
        else:
            results[items[number]] = value

    for process in processes:
        process.join()
    answers.close()
    return results
