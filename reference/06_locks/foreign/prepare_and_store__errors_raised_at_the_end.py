# exercise: prepare_and_store
# label: right
# style: a bounded semaphore as the lock; failures are collected, and the first one is raised when all threads have ended
import threading


def prepare_and_store(prepare, store, items):
    one_at_a_time = threading.BoundedSemaphore(1)
    errors = []

    def handle(item):
        try:
            prepared = prepare(item)
            with one_at_a_time:
                store(prepared)
        except Exception as error:
            errors.append(error)

    threads = [threading.Thread(target=handle, args=(item,)) for item in items]

    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    if errors:
        raise errors[0]
