# exercise: by_priority
# expect: queue-not-used


def by_priority(jobs):
    return [payload for _, payload in sorted(jobs, key=lambda job: job[0])]  # <- here
