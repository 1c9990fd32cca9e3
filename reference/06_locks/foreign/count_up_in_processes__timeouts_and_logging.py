# exercise: count_up_in_processes
# label: right
# style: cautious: every wait has a timeout, after which it is logged and waited again; acquire / try / finally
import logging
import multiprocessing

log = logging.getLogger(__name__)

PATIENCE = 10  # seconds until we complain (we never give up)


def take(lock):
    while not lock.acquire(timeout=PATIENCE):
        log.warning(
            "%s still waits for the lock", multiprocessing.current_process().name
        )


def count(counter, lock, times):
    for _ in range(times):
        take(lock)
        try:
            counter.value = counter.value + 1
        finally:
            lock.release()


def count_up_in_processes(counter, times, workers):
    lock = multiprocessing.Lock()
    processes = []
    for number in range(workers):
        processes.append(
            multiprocessing.Process(
                target=count, name=f"counter-{number}", args=(counter, lock, times)
            )
        )
    for process in processes:
        process.start()
        log.debug("started %s", process.name)
    for process in processes:
        process.join(timeout=PATIENCE)
        while process.is_alive():
            log.warning("%s takes long", process.name)
            process.join(timeout=PATIENCE)
        log.debug("%s ended with %s", process.name, process.exitcode)
