# exercise: by_priority
# label: right
# style: a beginner who comments everything and counts by hand
import queue


def by_priority(jobs):
    # in this queue the smallest comes out first
    waiting_room = queue.PriorityQueue()

    # every job gets a number like at the doctor's
    number = 0

    for job in jobs:
        # a job has two parts
        priority = job[0]
        payload = job[1]
        # the number is never equal, so Python never looks at the payload
        triple = (priority, number, payload)
        waiting_room.put(triple)
        # the next job gets the next number
        number = number + 1

    # now number is how many jobs there were
    payloads = []
    for i in range(number):
        triple = waiting_room.get()
        # the payload is the last of the three parts
        payloads.append(triple[2])

    return payloads
