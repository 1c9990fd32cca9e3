# exercise: undo_order
# expect: queue-not-used


def undo_order(actions):
    return actions[::-1]  # <- here
