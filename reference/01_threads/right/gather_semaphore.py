# exercise: gather
# style: semaphore_and_slots
import threading


def gather(tasks):
    arrived = threading.Semaphore(0)
    slots = {}

    def deliver(place, task):
        try:
            slots[place] = (True, task())
        except BaseException as problem:
            slots[place] = (False, problem)
        arrived.release()

    for place, task in enumerate(tasks):
        threading.Thread(target=deliver, args=[place, task]).start()
    for _ in tasks:
        arrived.acquire()

    for place in range(len(tasks)):
        fine, outcome = slots[place]
        if not fine:
            raise outcome
    return [slots[place][1] for place in range(len(tasks))]
