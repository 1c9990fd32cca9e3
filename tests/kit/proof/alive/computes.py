"""Computes without a pause."""

total = 0
for number in range(4_000_000):
    total += number
print(total)
