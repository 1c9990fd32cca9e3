# exercise: count_up
# label: right
# style: acquire with try/finally on a bounded semaphore, with logging and checks of the arguments

import logging
import threading

log = logging.getLogger(__name__)


def worker_main(number, semaphore, counter, times):
    log.debug("worker %d begins", number)
    done = 0
    while done != times:
        semaphore.acquire()
        try:
            old_value = counter.value
            new_value = old_value + 1
            counter.value = new_value
        finally:
            semaphore.release()
        done += 1
    log.debug("worker %d ends after %d", number, done)


def count_up(counter, times, workers):
    if times < 0:
        times = 0
    if workers < 0:
        workers = 0
    semaphore = threading.BoundedSemaphore(value=1)
    threads = {}
    for number in range(workers):
        threads[number] = threading.Thread(
            name="worker-%d" % number,
            target=worker_main,
            args=(number, semaphore, counter, times),
        )
    for number, thread in threads.items():
        thread.start()
        log.debug("started %s", thread.name)
    for number, thread in threads.items():
        thread.join()
    log.info("all %d workers have ended", len(threads))
