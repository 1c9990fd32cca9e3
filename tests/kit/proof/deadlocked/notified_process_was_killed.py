"""Who notifies waits for each sleeper to wake up, also for one that was killed."""

import multiprocessing


def sleep(condition):
    with condition:
        condition.wait()


if __name__ == "__main__":
    context = multiprocessing.get_context("fork")
    condition = context.Condition()
    sleeper = context.Process(target=sleep, args=(condition,), name="sleeper")
    sleeper.start()
    while condition._sleeping_count._semlock._is_zero():
        pass
    with condition:  # it sleeps: it has given the lock back
        sleeper.kill()
        sleeper.join()
        condition.notify_all()  # <- here
