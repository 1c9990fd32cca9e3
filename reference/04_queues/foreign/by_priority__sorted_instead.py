# exercise: by_priority
# label: wrong
# mistake: sorted() with a key, no PriorityQueue at all
# expect: queue-not-used

def by_priority(jobs):
    return [payload for _, payload in sorted(jobs, key=lambda job: job[0])]
