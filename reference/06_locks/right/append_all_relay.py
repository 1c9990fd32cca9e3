# exercise: append_all
# style: each waits for the one before
import multiprocessing


def run_leg(before, after, append, record):
    before.wait()
    try:
        append(record)
    finally:
        after.set()


def append_all(append, records):
    batons = [multiprocessing.Event() for _ in range(len(records) + 1)]
    batons[0].set()
    runners = []
    for number, record in enumerate(records):
        legs = (batons[number], batons[number + 1], append, record)
        runners.append(multiprocessing.Process(target=run_leg, args=legs))
    for runner in runners:
        runner.start()
    for runner in runners:
        runner.join()
    if not all(runner.exitcode == 0 for runner in runners):
        raise ChildFailed()
