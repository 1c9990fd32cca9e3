# exercise: by_priority
# style: a_list_for_each_priority
import queue
from collections import defaultdict


def by_priority(jobs):
    groups = defaultdict(list)
    numbers = queue.PriorityQueue()
    for priority, payload in jobs:
        if priority not in groups:
            numbers.put(priority)
        groups[priority].append(payload)
    result = []
    while not numbers.empty():
        result += groups[numbers.get()]
    return result
