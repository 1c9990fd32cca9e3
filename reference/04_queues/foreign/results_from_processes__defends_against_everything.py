# exercise: results_from_processes
# label: right
# style: somebody who defends against everything, numbers instead of items, try/finally with kill, join and close, logging
import logging
import multiprocessing
import queue

logger = logging.getLogger(__name__)

PATIENCE = 0.05  # seconds between two looks at who is alive


def _child_main(number, task, item, answers):
    value = task(item)
    answers.put((number, value))


def results_from_processes(task, items):
    items = list(items)
    if not items:
        return {}

    answers = multiprocessing.Queue()
    processes = []
    results = {}
    try:
        for number, item in enumerate(items):
            process = multiprocessing.Process(
                target=_child_main,
                args=(number, task, item, answers),
                name=f"item-{number}",
            )
            process.start()
            processes.append(process)

        while True:
            # Look before the get: who has ended has also sent all that he had.
            anybody_alive = any(process.is_alive() for process in processes)
            try:
                number, value = answers.get(timeout=PATIENCE)
            except queue.Empty:
                if not anybody_alive:
                    break
            except Exception:
                logger.info("an answer could not be unpickled", exc_info=True)
            else:
                results[items[number]] = value
    finally:
        for process in processes:
            if process.is_alive():  # only if we were interrupted ourselves
                process.kill()
            process.join()
            if process.exitcode != 0:
                logger.info("%s ended with %s", process.name, process.exitcode)
            process.close()
        answers.close()
    return results
