# exercise: by_priority
# label: right
# style: an old hand who knows only Java: a Comparable class with getters and compareTo

import queue


class PrioritizedJob:
    def __init__(self, priority, sequenceNumber, payload):
        self._priority = priority
        self._sequenceNumber = sequenceNumber
        self._payload = payload

    def getPayload(self):
        return self._payload

    def compareTo(self, other):
        if self._priority < other._priority:
            return -1
        if self._priority > other._priority:
            return 1
        if self._sequenceNumber < other._sequenceNumber:
            return -1
        if self._sequenceNumber > other._sequenceNumber:
            return 1
        return 0

    def __lt__(self, other):
        return self.compareTo(other) < 0


def by_priority(jobs):
    jobQueue = queue.PriorityQueue()
    for i in range(len(jobs)):
        jobQueue.put(PrioritizedJob(jobs[i][0], i, jobs[i][1]))

    result = []
    for i in range(len(jobs)):
        result.append(jobQueue.get().getPayload())
    return result
