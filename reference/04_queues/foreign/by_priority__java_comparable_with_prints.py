# exercise: by_priority
# label: right
# style: an old hand from Java, a Comparable job with compareTo and getters, prints to stderr while it works
import queue
import sys


class PrioritizedJob:
    """public class PrioritizedJob implements Comparable<PrioritizedJob>"""

    def __init__(self, priority, payload, sequenceNumber):
        self.priority = priority
        self.payload = payload
        self.sequenceNumber = sequenceNumber

    def getPayload(self):
        return self.payload

    def compareTo(self, other):
        if self.priority < other.priority:
            return -1
        if self.priority > other.priority:
            return 1
        return self.sequenceNumber - other.sequenceNumber

    def __lt__(self, other):
        return self.compareTo(other) < 0


def by_priority(jobs):
    pq = queue.PriorityQueue()
    sequenceNumber = 0
    for job in jobs:
        pq.put(PrioritizedJob(job[0], job[1], sequenceNumber))
        sequenceNumber += 1
    print("by_priority:", pq.qsize(), "jobs in line", file=sys.stderr)

    result = []
    while not pq.empty():
        result.append(pq.get().getPayload())
    print("by_priority:", len(result), "jobs came out", file=sys.stderr)
    return result
