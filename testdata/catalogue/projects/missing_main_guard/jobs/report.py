from jobs.arguments import year
